addSearch("meta",0,{"version":2,"documents":1,"language":"ar","words":["R"],"names":["2"],"lexicon":["c"],"reversed":["a"],"texts":"0"});
