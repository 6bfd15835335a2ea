"""Fictional doctors: python3 bench/recipients.py HOW_MANY > recipients.csv"""
import sys

print("Nom;Prénom;Sexe;Spécialité;Cabinet;Rue;N°;CP;Localité")
for n in range(int(sys.argv[1])):
    letters = "".join(chr(97 + int(digit)) for digit in str(n))
    print(f"Exemple{letters};Ada;{'fm'[n % 2]};médecin généraliste;Cabinet {letters};Rue de l’Exemple;{n + 1};4000;Liège")
