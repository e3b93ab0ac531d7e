addSearch("current",0,"cb0ba2aca498187d");
