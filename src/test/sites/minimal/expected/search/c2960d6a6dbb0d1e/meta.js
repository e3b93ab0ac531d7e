addSearch("meta",0,{"version":1,"documents":1,"language":"en","words":["one"],"names":[],"lexicon":["one"],"reversed":["eno"],"texts":"0"});
