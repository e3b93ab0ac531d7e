addSearch("current",0,"7875122dcb86531e");
