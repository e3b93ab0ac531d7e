addSearch("current",0,"4ab679677b13f26d");
