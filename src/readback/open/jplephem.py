from jplephem.spk import SPK

kernel = SPK.open('apophis.bsp')
print(kernel)
print(kernel.comments())
segment = kernel[10, 20099942]  # from the Sun
position, velocity = segment.compute_and_differentiate(2462240.40625)  # JD TDB; km, km a day
print(position, velocity / 86400.0)
# Of a craft with several stretches: [s for s in kernel.segments if s.start_jd <= jd <= s.end_jd]
