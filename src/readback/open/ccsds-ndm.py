# The Python package ccsds-ndm 2.2.
from ccsds_ndm.ndm_io import NdmIo

conjunction = NdmIo().from_path("apophis-earth.cdm").body
relative = conjunction.relative_metadata_data
print("closest", relative.tca, "UTC at", relative.miss_distance.value, relative.miss_distance.units.value)
asteroid = conjunction.segment[0]
print(asteroid.metadata.object_name, "transverse variance", asteroid.data.covariance_matrix.ct_t.value, "m**2")
state = NdmIo().from_path("apophis-encounter.opm").body.segment.data.state_vector
print("the day before:", state.epoch, "TDB", state.x.value, state.y.value, state.z.value, "km")
