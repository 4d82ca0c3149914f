package space.apophis.job;

import java.io.Serializable;
import java.util.List;

/**
 * Who does the independent parts of a long work: the threads of this process, or other machines. What comes out is the same to the
 * last bit, whoever does it.
 */
public interface Workers {

    /** The threads of this process, as many as the parallel streams of Java have. */
    Workers THREADS = new ThreadWorkers();

    /**
     * Does a work.
     *
     * @param finished keeps each part as it ends until the results are written: what an interrupted run had finished is taken up
     * @return results in the order of the parts
     * @throws InputFault if a part asks for what the data do not cover
     */
    <T extends Serializable, R extends Record> List<R> run(
            Sweep<T, R> sweep, FinishedParts finished, Progress progress);
}
