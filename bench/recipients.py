"""Fictional doctors: python3 bench/recipients.py HOW_MANY > recipients.csv"""
import random
import sys

random.seed(1)
PARTS = "ba be bo da de do fa fi ga gu ka ke la le lo ma mi mo na no pa pe ra ri ro sa se ta te va vo za".split()


def name():
    return "".join(random.choice(PARTS) for _ in range(5)).capitalize()


print("Nom;Prénom;Sexe;Spécialité;Cabinet;Rue;N°;CP;Localité")
for n in range(int(sys.argv[1])):
    print(f"{name()};Ada;{'fm'[n % 2]};médecin généraliste;Cabinet {name()};Rue de l’Exemple;{n + 1};4000;Liège")
