"""The command `delcredere`: reads a ledger, asks the library, and shows the answer to a credit manager."""


def main() -> None:
    """The entry point of the command."""
    from .command import app

    app()
