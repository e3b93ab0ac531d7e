addSearch("current",0,"38dfdfe25d57a5c1");
