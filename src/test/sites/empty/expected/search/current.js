addSearch("current",0,"ce0dec0ef99fa3f3");
