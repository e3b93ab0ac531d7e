addSearch("current",0,"df00a3f351db67e9");
