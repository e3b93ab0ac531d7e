addSearch("d",0,[["readings/radar/","ربط الرادارات بين البلدين","","9 مايو 2023","2023-05-09","The Japan Times","Newspaper article",[["p-ab55d4","يقول التقرير إن مؤسسة RAND تدعم الربط."]]]]);
