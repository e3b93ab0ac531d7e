addSearch("meta",0,{"version":2,"documents":4,"language":"en","words":["1"],"names":["2","some m"],"lexicon":["a"],"reversed":["a"],"texts":"0"});
