addPreviews("de",{
"actors/anne-mueller/":{"t":"Änne Müller","l":"Person","g":"Schreibt über Technik an der Küste."},
"dates/1999/":{"t":"1999","l":"1 reading published"},
"dates/2023/":{"t":"2023","l":"1 reading published, 1 Ereignis"},
"dates/2023/05/":{"t":"Mai 2023","l":"1 reading published, 1 Ereignis"},
"events/wartung/":{"t":"Wartung der Türme","l":"Event · 9.–12. Mai 2023 · Norderney"},
"readings/feuer-2023/":{"t":"Die Leuchttürme bekommen neue Lampen","l":"Reading · Mai 2023 · Nordseezeitung","g":"Die Lampen werden ersetzt; siehe Wartung der Türme."},
"readings/light-1999/":{"t":"Ein Leuchtturm in Ägypten","l":"Reading · ca. 1999 · دار النشر","g":"Über den Leuchtturm von Alexandria."},
"topics/leuchttuerme/":{"t":"Leuchttürme","l":"Topic · 2 Lektüren"}
});
