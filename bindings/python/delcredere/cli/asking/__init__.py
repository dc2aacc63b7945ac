"""Putting the question to the library and turning its columns into what a report shows."""
