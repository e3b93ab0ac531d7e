addSearch("current",0,"c2960d6a6dbb0d1e");
