addSearch("current",0,"cf0a4732d8509ae0");
