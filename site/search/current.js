addSearch("current",0,"8ad8ff16239f08b3");
