addSearch("current",0,"d351e4d905090d26");
