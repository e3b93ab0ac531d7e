addSearch("meta",0,{"version":1,"documents":1,"language":"en","words":["one"],"names":["2021"],"lexicon":["one"],"reversed":["eno"],"texts":"0"});
