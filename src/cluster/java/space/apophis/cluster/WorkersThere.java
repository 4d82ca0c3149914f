package space.apophis.cluster;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.SparkEnv;
import org.apache.spark.deploy.DeployMessages;
import org.apache.spark.deploy.master.WorkerInfo;
import org.apache.spark.rpc.RpcAddress;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;

/** The workers that a standalone master has, in words. It is asked as its own page asks it: Spark has no public way. */
final class WorkersThere {

    private static final String UNKNOWN = "the page of the master says what there is";
    private static final ClassTag<DeployMessages.MasterStateResponse> ANSWER =
            ClassTag$.MODULE$.apply(DeployMessages.MasterStateResponse.class);

    private WorkersThere() {}

    static String of(String master) {
        try {
            final DeployMessages.MasterStateResponse state = SparkEnv.get()
                    .rpcEnv()
                    .setupEndpointRef(RpcAddress.fromSparkURL(master.split(",")[0]), "Master")
                    .askSync(DeployMessages.RequestMasterState$.MODULE$, ANSWER);
            return words(
                    Arrays.stream(state.workers()).filter(WorkerInfo::isAlive).toList());
        } catch (Exception | LinkageError e) {
            // Another release of Spark may have it otherwise, and the master may be gone.
            return UNKNOWN;
        }
    }

    private static String words(List<WorkerInfo> workers) {
        if (workers.isEmpty()) {
            return "the master has no worker";
        }
        final String each = workers.stream()
                .map(worker -> worker.cores() + " cores and " + worker.memory() + " MB")
                .distinct()
                .collect(Collectors.joining(", "));
        return "workers of the master: " + workers.size() + ", of " + each;
    }
}
