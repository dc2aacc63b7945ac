"""The parts of src/generate.py that write Python, Java, reference pages and JSON Schemas."""
