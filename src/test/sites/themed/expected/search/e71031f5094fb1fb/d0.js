addSearch("d",0,[["readings/tides/","How tides are told in advance","","May 2024","2024-05","","Report",[["p-52ee87","The report tells how tables of tides are made."]]]]);
