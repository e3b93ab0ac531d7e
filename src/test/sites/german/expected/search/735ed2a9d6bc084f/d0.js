addSearch("d",0,[["readings/light-1999/","Ein Leuchtturm in Ägypten","","ca. 1999","1999","دار النشر","Book",[["p-0ba601","Über den Leuchtturm von Alexandria."]]],
["readings/feuer-2023/","Die Leuchttürme bekommen neue Lampen","","Mai 2023","2023-05","Nordseezeitung","Zeitungsartikel",[["p-c29b36","Die Lampen werden ersetzt; siehe Wartung der Türme."]]]]);
