addSearch("meta",0,{"version":1,"documents":5,"language":"en","words":["17"],"names":["2016","japanese government","sharing"],"lexicon":["about"],"reversed":["acirema"],"texts":"022"});
