"""Reading a file into the columns of one of our tables, by a map or by our own column names."""
