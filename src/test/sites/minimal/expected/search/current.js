addSearch("current",0,"8d4639bb73690d60");
