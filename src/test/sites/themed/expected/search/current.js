addSearch("current",0,"30af0a48661108a4");
