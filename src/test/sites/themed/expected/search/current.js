addSearch("current",0,"114e6a2e8359b06f");
