addSearch("r",0,"eno\t1\ngniht\t1\nkrow\t1\nsyas\t1\nylno\t1\nyrammus\t1");
