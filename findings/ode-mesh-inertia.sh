#!/usr/bin/env bash
# Moments of inertia of a shape whose centre of mass is not its origin, by ODE, the rigid bodies under Gazebo and others.
set -euo pipefail
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT

cat <<'TEXT'
guess    dMassSetTrimesh gives a closed mesh of facets the mass, the centre and the inertia, about the origin, that
         dMassSetBox with dMassTranslate gives the same block; moved to its centre of mass by dMassTranslate, as a body of ODE
         has to be, it has the moments of a block.
TEXT

ODE=2:0.16.2-1
CCD=2.1-2+b1
mkdir -p "$T/lists/partial" "$T/cache/archives/partial" "$T/debian"
APT=(-qq -o "Dir::State::lists=$T/lists" -o "Dir::Cache=$T/cache" -o APT::Sandbox::User=root)
apt-get "${APT[@]}" update
(cd "$T/debian" && apt-get "${APT[@]}" download "libode8=$ODE" "libccd2=$CCD")
for package in "$T"/debian/*.deb; do
    dpkg -x "$package" "$T/root"
done

cat > "$T/mass.py" <<'PYTHON'
import ctypes
import glob
import sys

real, pointer = ctypes.c_double, ctypes.c_void_p
ctypes.CDLL(glob.glob(sys.argv[1] + "/usr/lib/*/libccd.so.2")[0], mode=ctypes.RTLD_GLOBAL)
ode = ctypes.CDLL(glob.glob(sys.argv[1] + "/usr/lib/*/libode.so.8")[0])
ode.dGetConfiguration.restype = ctypes.c_char_p
assert b"ODE_double_precision" in ode.dGetConfiguration()
ode.dGeomTriMeshDataCreate.restype = ode.dCreateTriMesh.restype = pointer
ode.dGeomTriMeshDataBuildDouble.argtypes = [pointer, pointer, ctypes.c_int, ctypes.c_int, pointer, ctypes.c_int, ctypes.c_int]
ode.dCreateTriMesh.argtypes = [pointer] * 5
ode.dMassSetTrimesh.argtypes = [pointer, real, pointer]
ode.dMassSetBox.argtypes = [pointer] + [real] * 4
ode.dMassTranslate.argtypes = [pointer] + [real] * 3
ode.dInitODE()


class Mass(ctypes.Structure):
    _fields_ = [("mass", real), ("centre", real * 4), ("inertia", real * 12)]

    def moments(self):
        return [self.inertia[i] for i in (0, 5, 10)]

    def move(self, by):
        ode.dMassTranslate(ctypes.byref(self), *by)
        return self


SIZE = (6.0, 4.0, 2.0)
QUADS = ((0, 1, 3, 2), (4, 6, 7, 5), (0, 4, 5, 1), (2, 3, 7, 6), (0, 2, 6, 4), (1, 5, 7, 3))
kept = []


def mesh(centre):
    corners = [c + side * s / 2 for x in (-1, 1) for y in (-1, 1) for z in (-1, 1)
               for c, side, s in zip(centre, (x, y, z), SIZE)]
    facets = [i for q in QUADS for i in (q[0], q[1], q[2], q[0], q[2], q[3])]
    vertices, indices = (real * len(corners))(*corners), (ctypes.c_uint * len(facets))(*facets)
    kept.append((vertices, indices))
    data = ode.dGeomTriMeshDataCreate()
    ode.dGeomTriMeshDataBuildDouble(data, vertices, 24, len(corners) // 3, indices, len(facets), 12)
    mass = Mass()
    ode.dMassSetTrimesh(ctypes.byref(mass), 1.0, ode.dCreateTriMesh(None, data, None, None, None))
    return mass


def block(centre):
    mass = Mass()
    ode.dMassSetBox(ctypes.byref(mass), 1.0, *SIZE)
    return mass.move(centre)


def told(numbers):
    return "  ".join("%6.1f" % x for x in numbers)


def near(a, b):
    return all(abs(x - y) < 1e-3 * max(a) for x, y in zip(a, b))


true = [48 / 12 * (b * b + c * c) for b, c in ((4, 2), (6, 2), (6, 4))]
so = True
for centre in ((0.0, 0.0, 0.0), (3.0, 1.0, 0.5)):
    shape, box = mesh(centre), block(centre)
    back = [-x for x in centre]
    print("seen     centre %s: masses %.1f and %.1f, centre of the mesh %s"
          % (centre, shape.mass, box.mass, told(shape.centre[:3])))
    about_origin = shape.moments()
    print("           about the origin: mesh %s   block %s" % (told(about_origin), told(box.moments())))
    twice = [b + (b - t) for b, t in zip(box.moments(), true)]
    so = so and near(about_origin, twice)
    shape.move(back), box.move(back)
    print("           moved to centre:  mesh %s   block %s" % (told(shape.moments()), told(box.moments())))
    so = so and near(box.moments(), true)
if not so or near(shape.moments(), true):
    print("CHANGED")
    sys.exit(1)
PYTHON
echo "version  ODE $ODE of Debian"
/usr/bin/python3 "$T/mass.py" "$T/root"
cat <<'TEXT'
so       Mass and centre are right, but the share that mass times distance squared has in the inertia is in it twice, so that
         after the move the body keeps the inertia about the old origin. Only a mesh that has its centre of mass
         at the origin already comes out right. An asteroid or a craft modelled from another point turns too slowly under a
         torque and about other axes, without a word.
TEXT
