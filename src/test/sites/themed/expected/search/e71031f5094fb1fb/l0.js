addSearch("l",0,"advance\t1\nharbour\t1\nhow\t1\nmade\t1\noffice\t1\nreport\t1\ntables\t1\ntells\t1\ntide\t1\ntides\t1\ntold\t1");
