addSearch("current",0,"f6150ee13cc51b7f");
