addSearch("n",0,"2024\tdate\tdates/2024/\t2024\t\t1\t\t\n2024 05\tdate\tdates/2024/05/\tMay 2024\t\t1\t2024-05\t\nmay 2024\tdate\tdates/2024/05/\tMay 2024\t\t1\t\t");
