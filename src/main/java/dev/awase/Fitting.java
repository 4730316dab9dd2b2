package dev.awase;

import dev.awase.camera.Camera;
import dev.awase.session.Counsel;
import dev.awase.session.PhoneDoor;
import dev.awase.shopper.Storefront;

/** All of a kiosk that its settings decide, made ready and not yet in use. */
record Fitting(Settings settings, Camera camera, Counsel counsel, BrandFolder own, Storefront front, PhoneDoor phone) {}
