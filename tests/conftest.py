"""What holds for every test."""

import os

from hypothesis import HealthCheck, settings

# A busy machine is not a wrong answer; what must be quick is measured in tests/benchmarks.
PATIENT = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("same", PATIENT, derandomize=True)
settings.register_profile("new", PATIENT, derandomize=False)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))
"""The same examples at each run: a check must not fail for what nobody changed. `new` looks further."""
