"""The oracle: a second, slow and obvious reading of docs/rules.md, to hold the library against."""
