addSearch("meta",0,{"version":2,"documents":1,"language":"en","words":["a"],"names":["2"],"lexicon":["a"],"reversed":["d"],"texts":"0"});
