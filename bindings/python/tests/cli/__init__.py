"""Tests of the command `delcredere`. A package, so that its files may have the names of others beside it."""
