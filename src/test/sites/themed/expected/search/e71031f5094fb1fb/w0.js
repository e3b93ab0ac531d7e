addSearch("w",0,"advance\t\t0m\nharbour\t\t0j\nhow\t\t0p\nmade\t\t0S\noffice\t\t0j\nreport\t\t0S\ntables\t\t0p\ntells\t\t0S\ntide\ttides\t0t\ntides\t>tide\ntold\t\t0m");
