addSearch("p",0,"advance\t15\nharbour\t1m6\nhow\t20v9\nmade\t1-9\noffice\t1n6\nreport\t1t9\ntables\t2h3l6\ntells\t1u9\ntide\t311f30o61\ntold\t13");
