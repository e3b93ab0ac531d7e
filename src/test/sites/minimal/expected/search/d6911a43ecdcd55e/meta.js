addSearch("meta",0,{"version":2,"documents":1,"language":"en","words":["o"],"names":["2"],"lexicon":["o"],"reversed":["e"],"texts":"0"});
