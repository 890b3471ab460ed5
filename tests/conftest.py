import os

from hypothesis import settings

# The same examples in every run of the CI; new ones on a developer's machine. No
# deadlines: the tests say what is right, the benchmarks how fast it is.
settings.register_profile("dev", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "dev")
