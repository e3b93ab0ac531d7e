addSearch("d",0,[["readings/one/","The only summary","","March 2021","2021-03","","Report",[["p-67ea20","It says one thing."]]]]);
