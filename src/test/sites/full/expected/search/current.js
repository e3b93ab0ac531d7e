addSearch("current",0,"f44827224e806c42");
