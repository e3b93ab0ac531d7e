addSearch("current",0,"735ed2a9d6bc084f");
