addSearch("current",0,"5db026ee958dd104");
