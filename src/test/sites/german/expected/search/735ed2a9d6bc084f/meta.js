addSearch("meta",0,{"version":2,"documents":2,"language":"de","words":["a"],"names":["1"],"lexicon":["a"],"reversed":["a"],"texts":"0"});
