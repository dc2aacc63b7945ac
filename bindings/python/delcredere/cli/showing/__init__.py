"""Showing an answer: in the terminal, as a page, as a document."""
