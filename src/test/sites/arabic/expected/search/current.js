addSearch("current",0,"e6a105aa072db205");
