"""How many examples, and with which seed: DELCREDERE_EXAMPLES, DELCREDERE_SEED.
With DELCREDERE_SHRINK=1 a world that shows something is made small, which may take minutes."""
import os

from hypothesis import HealthCheck, Phase, seed, settings

EXAMPLES = int(os.environ.get("DELCREDERE_EXAMPLES", "1500"))
SEED = int(os.environ.get("DELCREDERE_SEED", "1"))
PHASES = [Phase.explicit, Phase.generate] + [Phase.shrink] * (os.environ.get("DELCREDERE_SHRINK") == "1")


def examples(share=1.0):
    """Decorate a test: a share of the examples, the same ones in every run of one seed."""
    def decorate(test):
        limits = settings(max_examples=max(20, int(EXAMPLES * share)), deadline=None, database=None,
                          suppress_health_check=list(HealthCheck), print_blob=False, phases=PHASES)
        return seed(SEED)(limits(test))
    return decorate
